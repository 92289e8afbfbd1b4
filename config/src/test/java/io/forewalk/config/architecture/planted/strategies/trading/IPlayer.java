package io.forewalk.config.architecture.planted.strategies.trading;

interface IPlayer {}
