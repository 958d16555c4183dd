/** Files into what a project takes up: a source, with what is said in it. */
package app.sottovoce.load;
