/** What all panels share: the workbench with its rows, selection, words and background work. */
package app.sottovoce.ui.base;
