/**
 * Where a project lives. A {@link app.sottovoce.store.ProjectStore} keeps every edit as it is made;
 * {@link app.sottovoce.store.SqliteStore} keeps it in one file. Settings and the folders of the
 * program are here too.
 */
package app.sottovoce.store;
