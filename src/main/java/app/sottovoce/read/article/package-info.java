/** Readers of articles, in whose text others are quoted. */
package app.sottovoce.read.article;
