package app.sottovoce.ui.palette;

import java.util.Optional;
import org.kordamp.ikonli.Ikon;

/**
 * Something the palette found.
 *
 * @param text what it is called
 * @param detail what tells it from others: a speaker and a time, a shortcut
 * @param run what choosing it does
 */
record Hit(Optional<Ikon> icon, String text, String detail, Runnable run) {}
