package app.sottovoce.read.corpus;

import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.ToldText;
import app.sottovoce.read.base.UnknownFormat;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.corpus.CtmWords.Word;
import java.util.List;

/**
 * Time-marked words of speech recognisers in NIST's form ({@code .ctm}): words of one file, channel
 * and speaker that follow one another without a longer pause are an utterance.
 */
public final class CtmReader implements SourceReader {
  @Override
  public String format() {
    return "ctm";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    if (UnknownFormat.in(file.head()).isPresent()) {
      return Sureness.NO;
    }
    return NistLines.most(file.head(), CtmReader::isWord) ? Sureness.LIKELY : Sureness.NO;
  }

  static boolean isWord(String line) {
    return CtmWords.word(0, line).filter(word -> !NistLines.isFraction(word.channel())).isPresent();
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    Remarks remarks = file.remarks();
    List<Word> words = CtmWords.in(text);
    if (words.isEmpty()) {
      throw new UnreadableFile(
          file.name(), "has no line with file, channel, begin, duration and a word.");
    }
    for (int at = 0; at < text.length(); at = NistLines.end(text, at) + 1) {
      String line = text.substring(at, NistLines.end(text, at));
      if (!NistLines.isComment(line) && CtmWords.word(at, line).isEmpty()) {
        remarks.at(at, "This is no word with file, channel, begin and duration and was skipped.");
      }
    }
    CtmUtterances utterances = new CtmUtterances(words);
    TimeLine line = new TimeLine(file.name());
    for (Said said : utterances.list(remarks)) {
      line.add(said);
    }
    ToldText told = line.told(List.of());
    remarks.add("The times and scores of single words were not kept, but those of utterances.");
    Source source = file.source(Source.Kind.TRANSCRIPT, file.stem(), told.text(), mediaType());
    return new Imported(format(), source, told.said(), remarks.list());
  }
}
