package id.kube.quantity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How a quantity stands in the database: a whole number of smallest units. */
@Converter(autoApply = true)
public class QuantityColumn implements AttributeConverter<Quantity, Long> {

    @Override
    public Long convertToDatabaseColumn(Quantity quantity) {
        return quantity == null ? null : quantity.count();
    }

    @Override
    public Quantity convertToEntityAttribute(Long column) {
        return column == null ? null : Quantity.of(column);
    }
}
