/** Files into sources and what is said in them: one class per format. */
package app.sottovoce.read;
