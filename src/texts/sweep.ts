// What a sweep by hand found.
export const sweepTexts = {
  result: (takenIn: string[], restored: string[]): string =>
    takenIn.length || restored.length
      ? [
          takenIn.length ? `Đã ghi nhận thêm ${takenIn.join(', ')} từ biểu mẫu.` : '',
          restored.length ? `Đã khôi phục ${restored.join(', ')} từ nhật ký.` : '',
        ]
          .filter(Boolean)
          .join(' ')
      : 'Sổ khớp với nhật ký và biểu mẫu, không thiếu dòng nào.',
};
