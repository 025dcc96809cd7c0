// The sample incidents, in order of time, each with its story in one line.
import incidents from './incidents.json';
import type { Sample } from './play-incident';

/** A sample as the desk lists it. */
export interface ListedSample extends Sample {
  /** Index in incidents.json. */
  index: number;
  story: string;
}

export const samples: ListedSample[] = (incidents as Sample[])
  .map((incident, index) => ({ ...incident, index, story: storyOf(incident) }))
  .sort((one, other) => Date.parse(one.reportedAt) - Date.parse(other.reportedAt));

function storyOf(incident: Sample): string {
  if (incident.security) return 'Có dấu hiệu sự cố an ninh mạng: báo ngay Chủ tịch, giữ nguyên hiện trạng, kết luận rồi mới kết thúc.';
  if (incident.duplicateOf) return 'Báo lần hai cho cùng một sự cố: kết thúc vì trùng.';
  if (incident.onTheSpot) return 'Xử lý ngay tại chỗ, không phát sinh kinh phí, rồi bàn giao.';
  const parts = ['Lập phương án'];
  if (incident.decision?.startsWith('Trả lại')) parts.push('trả lại để điều chỉnh, lập lại', 'phê duyệt');
  else if (incident.decision === 'Không khắc phục được') return 'Lập phương án, trình; kết thúc vì không khắc phục được.';
  else parts.push('phê duyệt');
  if (incident.extension) parts.push(`gia hạn ${incident.extension.days} ngày`);
  parts.push(incident.trial?.startsWith('Không đạt') ? 'vận hành thử không đạt, làm lại' : 'vận hành thử đạt');
  parts.push(incident.handover?.parties === 3 ? 'bàn giao ba bên' : 'bàn giao hai bên');
  return `${parts.join(', ')}.`;
}
