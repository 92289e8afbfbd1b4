package io.forewalk.strategies.forecasting.lstm;

/**
 * A matrix inside a flat array: element (row, column) lies at {@code start + row rowStride + column
 * columnStride}.
 */
@SuppressWarnings("ArrayRecordComponent") // a view of the array, never compared
record Matrix(float[] values, int start, int rows, int columns, int rowStride, int columnStride) {

    /** The same elements with rows and columns exchanged. */
    Matrix transposed() {
        return new Matrix(values, start, columns, rows, columnStride, rowStride);
    }
}
