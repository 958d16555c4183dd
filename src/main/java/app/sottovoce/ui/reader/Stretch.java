package app.sottovoce.ui.reader;

/**
 * A part of a paragraph, in UTF-16 code units from the paragraph's start, and how it is set off.
 */
record Stretch(int start, int end, Look look) {}
