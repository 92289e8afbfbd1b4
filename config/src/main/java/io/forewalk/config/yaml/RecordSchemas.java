package io.forewalk.config.yaml;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.forewalk.engine.settings.Setting;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Schemas of settings records, from their components and {@link Setting} annotations. */
final class RecordSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaGenerator generator = new SchemaGenerator(config());

    /** The schema of a type, without references: everything stands where it is used. */
    ObjectNode of(Type type) {
        ObjectNode schema = plain(generator.generateSchema(type));
        schema.remove("$schema");
        for (JsonNode property : schema.path("properties")) {
            if (property.path("default").size() == 1 && property.path("items").has("type")) {
                allowSingle((ObjectNode) property);
            }
        }
        return schema;
    }

    /** The same schema of JSON values alone; the generator keeps defaults as foreign objects. */
    private static ObjectNode plain(ObjectNode schema) {
        try {
            return (ObjectNode) JSON.readTree(schema.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A schema is JSON.", e);
        }
    }

    /** A list whose default has one element may be written as that element. */
    private static void allowSingle(ObjectNode list) {
        JsonNode items = list.path("items");
        ObjectNode whole = list.objectNode().put("type", "array");
        whole.set("items", items);
        list.remove(List.of("type", "items"));
        list.putArray("anyOf").add(items.deepCopy()).add(whole);
    }

    private static SchemaGeneratorConfig config() {
        var builder =
                new SchemaGeneratorConfigBuilder(
                                SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(
                                Option.INLINE_ALL_SCHEMAS,
                                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        builder.forFields()
                .withTargetTypeOverridesResolver(RecordSchemas::content)
                .withNullableCheck(field -> false);
        builder.forTypesInGeneral()
                .withPropertySorter((_, _) -> 0)
                .withCustomDefinitionProvider((type, context) -> shape(type));
        describe(builder.forFields());
        limit(builder.forFields());
        return builder.build();
    }

    /** What an optional field may hold. */
    private static @Nullable List<ResolvedType> content(FieldScope field) {
        ResolvedType type = field.getType();
        return type != null && type.isInstanceOf(Optional.class) ? type.getTypeParameters() : null;
    }

    private static void describe(SchemaGeneratorConfigPart<FieldScope> fields) {
        fields.withPropertyNameOverrideResolver(RecordSchemas::key)
                .withDescriptionResolver(field -> own(field).map(Setting::value).orElse(null))
                .withDefaultResolver(field ->
                        own(field)
                                .map(SettingWords::defaultOf)
                                .filter(value -> !value.isMissingNode())
                                .orElse(null))
                .withRequiredCheck(field ->
                        own(field).filter(RecordSchemas::mustBeGiven).isPresent()
                                && !field.getDeclaredType().isInstanceOf(Optional.class));
    }

    private static boolean mustBeGiven(Setting setting) {
        return setting.byDefault().isEmpty();
    }

    private static void limit(SchemaGeneratorConfigPart<FieldScope> fields) {
        fields.withNumberInclusiveMinimumResolver(field -> bound(field, Setting::atLeast))
                .withNumberInclusiveMaximumResolver(RecordSchemas::largest)
                .withNumberExclusiveMinimumResolver(field -> bound(field, Setting::above))
                .withNumberExclusiveMaximumResolver(field -> bound(field, Setting::below));
    }

    private static @Nullable BigDecimal bound(FieldScope field, ToDoubleFunction<Setting> which) {
        return setting(field)
                .map(which::applyAsDouble)
                .filter(Double::isFinite)
                .filter(bound -> isNumber(field.getType()))
                .map(bound ->
                        new BigDecimal(
                                BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString()))
                .orElse(null);
    }

    private static @Nullable BigDecimal largest(FieldScope field) {
        BigDecimal stated = bound(field, Setting::atMost);
        Class<?> type = field.getType().getErasedType();
        boolean open = stated == null && bound(field, Setting::below) == null;
        return open && (type == int.class || type == Integer.class)
                ? BigDecimal.valueOf(Integer.MAX_VALUE)
                : stated;
    }

    private static boolean isNumber(ResolvedType type) {
        Class<?> erased = type.getErasedType();
        return erased.isPrimitive()
                ? erased != boolean.class
                : Number.class.isAssignableFrom(erased);
    }

    private static Optional<Setting> own(FieldScope field) {
        return field.isFakeContainerItemScope() ? Optional.empty() : setting(field);
    }

    private static Optional<Setting> setting(FieldScope field) {
        return SettingWords.settingOf(
                field.getDeclaringType().getErasedType(), field.getDeclaredName());
    }

    private static @Nullable String key(FieldScope field) {
        Class<?> owner = field.getDeclaringType().getErasedType();
        return Optional.ofNullable(owner.getRecordComponents()).stream()
                .flatMap(Arrays::stream)
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .map(SettingWords::keyOf)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable CustomDefinition shape(ResolvedType type) {
        return SettingShapes.of(type.getErasedType())
                .map(shape ->
                        new CustomDefinition(
                                shape,
                                CustomDefinition.DefinitionType.INLINE,
                                CustomDefinition.AttributeInclusion.YES))
                .orElse(null);
    }
}
