package io.forewalk.config.architecture.planted.engine.statistics;

import com.google.inject.AbstractModule;

final class BindsByItself {
    Class<?> wrong = AbstractModule.class;
}
