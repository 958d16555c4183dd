/** Projects into files, one class per format. */
package app.sottovoce.write;
