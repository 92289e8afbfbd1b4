package io.forewalk.config.architecture.planted.engine.statistics;

import java.util.List;
import org.hipparchus.complex.Complex;

/** Hipparchus may be used here, but not shown. */
public final class ShowsItsLibrary {
    /** Somebody else's type, even behind a list. */
    public List<Complex> roots() {
        return List.of();
    }
}
