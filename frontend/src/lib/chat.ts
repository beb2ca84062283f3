/** A message ready in WhatsApp; opening is not sending. Numbers as wa.me wants them: 62… */
export function chat(phone: string, text: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^0/, '62');
  return `https://wa.me/${digits}?text=${encodeURIComponent(text)}`;
}
