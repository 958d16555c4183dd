package app.sottovoce.fuzz;

import app.sottovoce.read.GoldenFiles;
import app.sottovoce.read.ReadingLaw;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What Jazzer calls to fuzz the readers: the first byte chooses the format, or that it is to be
 * found out; the others are the file.
 */
public final class ReaderFuzz {
  private ReaderFuzz() {}

  /** Called by Jazzer; whatever it throws is a finding. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length > 1) {
      check(reader(input[0]), Arrays.copyOfRange(input, 1, input.length));
    }
  }

  /** Reads a file as a finding was read, and holds it to the law. */
  static void check(Optional<SourceReader> reader, byte[] file) {
    ReadingLaw.check("fuzzed", file, reader);
  }

  /** The samples of all formats, each read as what it is and as what it looks like. */
  static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (Path sample : GoldenFiles.all()) {
      byte[] file = Files.readAllBytes(sample);
      SourceReaders.named(GoldenFiles.format(sample))
          .ifPresent(reader -> seeds.add(input(1 + SourceReaders.ALL.indexOf(reader), file)));
      seeds.add(input(0, file));
    }
    return seeds;
  }

  /** The format that a first byte stands for; empty if it is to be found out. */
  static Optional<SourceReader> reader(byte choice) {
    int number = (choice & 0xff) % (SourceReaders.ALL.size() + 1);
    return number == 0 ? Optional.empty() : Optional.of(SourceReaders.ALL.get(number - 1));
  }

  private static byte[] input(int choice, byte[] file) {
    byte[] input = new byte[file.length + 1];
    input[0] = (byte) choice;
    System.arraycopy(file, 0, input, 1, file.length);
    return input;
  }
}
