/** One field that finds utterances, speakers, sources and commands. */
package app.sottovoce.ui.palette;
