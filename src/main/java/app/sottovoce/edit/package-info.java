/**
 * What can happen to a project. Every change, whatever its size, is an {@link
 * app.sottovoce.edit.Edit}: a list of things as they were and as they are. What users do are
 * functions in {@link app.sottovoce.edit.Edits} that return one.
 */
package app.sottovoce.edit;
