/** Files into projects and sources, one class per format. */
package app.sottovoce.read;
