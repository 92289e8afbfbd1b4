package io.forewalk.config.runs;

import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What a run depends on, as one number: the resolved file, the prices and the program's version.
 * Equal inputs meet the same folder.
 *
 * @param hex SHA-256 in hexadecimal
 */
public record RunHash(String hex) {

    /** The hash of a run; seeds stand in the resolved file. */
    public static RunHash of(String resolved, MarketData market, String version) {
        MessageDigest sha = Digests.sha256();
        update(sha, resolved);
        for (PriceHistory history : market.histories()) {
            update(sha, history.digest());
        }
        for (PriceHistory index : market.indices()) {
            update(sha, index.digest());
        }
        update(sha, version);
        return new RunHash(HexFormat.of().formatHex(sha.digest()));
    }

    /** The part that stands in the folder's name. */
    public String firstEight() {
        return hex.substring(0, 8);
    }

    private static void update(MessageDigest sha, String part) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
    }
}
