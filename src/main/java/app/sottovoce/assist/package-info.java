/** What the program suggests, doubts and objects to. */
package app.sottovoce.assist;
