/**
 * Documents of word processors and PDF: their words, paragraph by paragraph, and what they say of
 * themselves. What is a transcript among them is read as one.
 */
package app.sottovoce.read.document;
