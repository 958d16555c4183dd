/**
 * What all readers are made of: the file before, the source and what is said in it after, and what
 * is to be remarked.
 */
package app.sottovoce.read.base;
