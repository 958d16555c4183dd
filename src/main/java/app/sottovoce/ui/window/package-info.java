/** Where panels, menus, files and commands meet. */
package app.sottovoce.ui.window;
