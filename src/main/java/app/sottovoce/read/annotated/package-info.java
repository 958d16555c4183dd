/** The reader of annotated transcripts, the format in which this program shares projects. */
package app.sottovoce.read.annotated;
