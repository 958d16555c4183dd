/** Readers of what linguists and speech researchers annotate recordings with. */
package app.sottovoce.read.corpus;
