/** A share of a bar: its words are always written out, colour only helps. */
export interface Share {
  label: string;
  count: number;
  colour: string;
}

/** A stacked bar with a legend in words; shares of nought are left out. */
export function ShareBar({ shares, label }: { shares: Share[]; label: string }) {
  const shown = shares.filter((share) => share.count > 0);
  const total = shown.reduce((sum, share) => sum + share.count, 0);
  const words = shown.map((share) => `${share.label}: ${share.count}`).join(', ');
  return (
    <div className="share">
      <div className="share-bar" role="img" aria-label={`${label}. ${words || 'Chưa có số liệu'}`}>
        {shown.map((share) => (
          <span
            key={share.label}
            style={{ width: `${(share.count / total) * 100}%`, background: share.colour }}
            title={`${share.label}: ${share.count}`}
          />
        ))}
      </div>
      <ul className="share-legend" aria-hidden>
        {shown.map((share) => (
          <li key={share.label}>
            <i style={{ background: share.colour }} />
            {share.label} <b>{share.count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
