/** The reader of transcripts kept as tables of values separated by commas, tabs and the like. */
package app.sottovoce.read.table;
