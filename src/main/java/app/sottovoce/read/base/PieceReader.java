package app.sottovoce.read.base;

import app.sottovoce.model.Said;
import java.util.List;

/**
 * A reader of a format that can be read piece by piece, so that a file needs no room in memory as a
 * whole. Of what is said it gives words, speakers and times and nothing else.
 */
public interface PieceReader extends SourceReader {

  /** A pass over a file that has not begun yet. */
  Pass pass(String file, Remarks remarks);

  /** One pass over one file. */
  interface Pass {

    /**
     * Reads as far as can be told without what follows.
     *
     * @param text what was left of the text before, and the next piece of the file
     * @param last whether the file ends with it
     * @param found takes what was found, whose places count from the beginning of this text
     * @return how much of the text is done with, in UTF-16 units; all of it if it is the last
     * @throws UnreadableFile if the file has not this format
     */
    int read(String text, boolean last, List<Said> found) throws UnreadableFile;
  }
}
