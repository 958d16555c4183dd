/** One analyst at work on one project: the only door through which a project changes. */
package app.sottovoce.session;
