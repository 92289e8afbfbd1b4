package io.forewalk.engine.market.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that exists and begins like a text.
 *
 * @param markBytes length of the byte order mark
 * @param head its first characters, enough to see the dialect
 */
record CsvText(Path path, Charset charset, int markBytes, String head) {

    private static final long MOST_BYTES = 2_000_000_000L;
    private static final int HEAD_BYTES = 1 << 16;
    private static final Pattern BRACKETED_NAME = Pattern.compile("<\\w{1,20}>[,;\t|]");

    /** The text in the file, or empty if it is none; the problem says why. */
    static Optional<CsvText> open(Path path, String encoding, Problems problems) {
        try {
            String fault = faultOf(path);
            if (fault.isEmpty()) {
                CsvText text = of(path, head(path), encoding);
                fault = text.fault();
                if (fault.isEmpty()) {
                    return Optional.of(text);
                }
            }
            problems.add(fault);
        } catch (IOException e) {
            problems.add("the file cannot be read");
        }
        return Optional.empty();
    }

    /** Reads the characters after the mark; a byte that is none of the encoding is an exception. */
    Reader reader(InputStream bytes) throws IOException {
        bytes.readNBytes(markBytes);
        return new InputStreamReader(bytes, strictDecoder());
    }

    /** The first line with a byte that is none of the encoding, 0 if it cannot be found. */
    int lineOfFault() {
        // This reader puts the replacement character in the place of what it cannot decode.
        try (var lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset))) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.indexOf('\ufffd') >= 0) {
                    return number;
                }
                number++;
            }
        } catch (IOException e) {
            return 0;
        }
        return 0;
    }

    private CharsetDecoder strictDecoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** That a byte is none of the encoding, and what to do. */
    String encodingFault() {
        return "not a text in %s; set encoding, such as encoding: windows-1252"
                .formatted(charset.name());
    }

    boolean isUtf16() {
        return charset.name().startsWith("UTF-16");
    }

    private static String faultOf(Path path) throws IOException {
        if (!Files.exists(path)) {
            return "the file does not exist";
        }
        if (!Files.isRegularFile(path)) {
            return "not a file";
        }
        long bytes = Files.size(path);
        if (bytes > MOST_BYTES) {
            return "the file has %d bytes; the limit is %d".formatted(bytes, MOST_BYTES);
        }
        return bytes == 0 ? "the file is empty" : "";
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return bytes.readNBytes(HEAD_BYTES);
        }
    }

    private static CsvText of(Path path, byte[] head, String encoding) {
        Charset charset = StandardCharsets.UTF_8;
        int markBytes = 0;
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            markBytes = 3;
        } else if (startsWith(head, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            markBytes = 2;
        } else if (startsWith(head, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            markBytes = 2;
        }
        charset = encoding.isEmpty() || markBytes > 0 ? charset : Charset.forName(encoding);
        // Decoding replaces a character that the end of the head cuts in two.
        var text = charset.decode(ByteBuffer.wrap(head, markBytes, head.length - markBytes));
        return new CsvText(path, charset, markBytes, text.toString());
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private String fault() {
        if (head.chars().anyMatch(CsvText::isControl)) {
            return "binary data, not a table of text";
        }
        if (head.isBlank()) {
            return "the file is empty";
        }
        return isWebPage() ? "a web page, not a table of prices" : "";
    }

    /**
     * Some traders' programs write their columns' names in angle brackets: such a line is no tag.
     */
    private boolean isWebPage() {
        String begin = head.stripLeading();
        return begin.startsWith("<") && !BRACKETED_NAME.matcher(begin).lookingAt();
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\n\r\f".indexOf(character) < 0;
    }
}
