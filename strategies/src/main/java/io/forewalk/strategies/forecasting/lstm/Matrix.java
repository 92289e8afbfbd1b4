package io.forewalk.strategies.forecasting.lstm;

/**
 * A weight matrix laid out for {@link LaneKernel#multiply}: in tiles of {@link #TILE} rows, a tile
 * column by column, so that the loops read it from front to back. Rows missing in the last tile are
 * zeros.
 */
final class Matrix {

    /** Rows per tile. */
    static final int TILE = 5;

    private final int rows;
    private final int columns;
    private final float[] tiles;

    Matrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.tiles = new float[(rows + TILE - 1) / TILE * TILE * columns];
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** Where a row's first element lies; the next column is {@link #TILE} further. */
    int at(int row) {
        return row / TILE * TILE * columns + row % TILE;
    }

    /** The elements, not copied: this is the innermost loop. */
    float[] tiles() {
        return tiles;
    }

    /**
     * Takes {@code count} columns from {@code firstColumn} on: element (row, firstColumn + i) from
     * {@code values[start + row count + i]}.
     */
    void fill(int firstColumn, int count, float[] values, int start) {
        for (int row = 0; row < rows; row++) {
            int at = at(row) + firstColumn * TILE;
            for (int i = 0; i < count; i++) {
                tiles[at + i * TILE] = values[start + row * count + i];
            }
        }
    }

    /** Takes element (row, column) from {@code values[start + column rows + row]}. */
    void fillTransposed(float[] values, int start) {
        for (int row = 0; row < rows; row++) {
            int at = at(row);
            for (int column = 0; column < columns; column++) {
                tiles[at + column * TILE] = values[start + column * rows + row];
            }
        }
    }
}
