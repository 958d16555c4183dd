/** The table: one row for each utterance, to sort, filter, edit in place and tag many at once. */
package app.sottovoce.ui.table;
