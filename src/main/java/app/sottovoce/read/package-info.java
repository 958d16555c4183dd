/** Files into projects, and into sources with what is said in them: one class per format. */
package app.sottovoce.read;
