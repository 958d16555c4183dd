/** Readers of transcripts written by people as lines with times and names. */
package app.sottovoce.read.script;
