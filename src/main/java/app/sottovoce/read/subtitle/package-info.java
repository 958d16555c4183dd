/** Readers of subtitles: words that are shown from one time to another. */
package app.sottovoce.read.subtitle;
