/** Readers of what lip-reading people and programs write down. */
package app.sottovoce.read.lips;
