/** Which readings are accounts of the same utterance, and how they differ. */
package app.sottovoce.collate;
