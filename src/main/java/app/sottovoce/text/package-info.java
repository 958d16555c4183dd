/** Text as analysts meet it: bytes into characters, lines, sentences and quotation marks. */
package app.sottovoce.text;
