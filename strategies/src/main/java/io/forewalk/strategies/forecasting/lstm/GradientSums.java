package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;

/**
 * Partial sums of a layer's gradient: for each gate and each row that gates see, {@link Lanes#SUMS}
 * of them. They lie in square tiles, as {@link LaneKernel#accumulate} fills them.
 */
final class GradientSums {

    /** Gates, and rows seen, of a tile. */
    static final int TILE = 4;

    /** Elements of a tile, shape [TILE gates][TILE rows][SUMS]. */
    static final int TILE_SIZE = TILE * TILE * Lanes.SUMS;

    private final int tilesPerGates;
    private final float[] partial;

    /** All zeros. The number of gates is a multiple of the tile's; the last rows may fill none. */
    GradientSums(int gates, int rows) {
        this.tilesPerGates = tiles(rows);
        this.partial = new float[gates / TILE * tilesPerGates * TILE_SIZE];
    }

    /** Tiles that hold so many rows. */
    static int tiles(int rows) {
        return (rows + TILE - 1) / TILE;
    }

    /** The elements, not copied: this is the innermost loop. */
    float[] partial() {
        return partial;
    }

    /** Where a tile starts. */
    int tileAt(int gateTile, int rowTile) {
        return (gateTile * tilesPerGates + rowTile) * TILE_SIZE;
    }

    /** Where the partial sums of one gate and row start. */
    int at(int gate, int row) {
        int inTile = gate % TILE * TILE + row % TILE;
        return tileAt(gate / TILE, row / TILE) + inTile * Lanes.SUMS;
    }

    /** The whole sum of one gate and row. */
    float total(int gate, int row) {
        return Lanes.total(partial, at(gate, row));
    }

    /** Back to zeros. */
    void clear() {
        Arrays.fill(partial, 0);
    }
}
