package app.sottovoce.read.table;

/**
 * A cell of a table.
 *
 * @param text what it says, without quotation marks around it
 * @param from where that begins in the file's text
 * @param to where it ends
 */
record Cell(String text, int from, int to) {}
