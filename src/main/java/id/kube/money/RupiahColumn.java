package id.kube.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How an amount stands in the database: a whole number. */
@Converter(autoApply = true)
public class RupiahColumn implements AttributeConverter<Rupiah, Long> {

    @Override
    public Long convertToDatabaseColumn(Rupiah amount) {
        return amount == null ? null : amount.amount();
    }

    @Override
    public Rupiah convertToEntityAttribute(Long column) {
        return column == null ? null : Rupiah.of(column);
    }
}
