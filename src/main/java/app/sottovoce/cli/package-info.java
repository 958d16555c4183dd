/** The program's jobs without a window: one class per command. */
package app.sottovoce.cli;
