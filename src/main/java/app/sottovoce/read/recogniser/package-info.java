/**
 * Readers of the JSON that speech recognisers write: one class per maker over a shared frame of
 * words, segments and what becomes of them.
 */
package app.sottovoce.read.recogniser;
