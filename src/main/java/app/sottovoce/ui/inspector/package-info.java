/**
 * Everything about the selected utterances, from speaker to history, shown and changed in one
 * place.
 */
package app.sottovoce.ui.inspector;
