/** The reader: each source's text with the utterances marked in it. */
package app.sottovoce.ui.reader;
