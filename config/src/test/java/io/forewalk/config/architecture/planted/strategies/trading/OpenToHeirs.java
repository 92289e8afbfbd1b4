package io.forewalk.config.architecture.planted.strategies.trading;

class OpenToHeirs {}
