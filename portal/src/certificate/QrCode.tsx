import { generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';
import { useMemo } from 'react';

/** Beyond this many characters the squares of a code are too small at its usual size. */
const LONG = 400;

/** A QR code as an image, which the content security policy allows and a printer prints sharply. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const source = useMemo(
    () =>
      `data:image/svg+xml;utf8,${encodeURIComponent(toSvgSource(generate(text), { xmlDeclaration: false }))}`,
    [text],
  );
  const size = text.length > LONG ? 300 : 200;
  return (
    <img
      className={text.length > LONG ? 'qr is-large' : 'qr'}
      src={source}
      alt={label}
      width={size}
      height={size}
    />
  );
};
