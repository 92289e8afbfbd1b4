package io.forewalk.config.architecture.planted.strategies.trading;

final class AbstractPlayer {}
