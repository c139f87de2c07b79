/** A short plan in the form of the real ones: four units, a dated task, and a yearly report through the culture office. */
export const PLAN_TEXT = `ỦY BAN NHÂN DÂN
XÃ XUÂN TRƯỜNG
-------
Số: 15/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Xuân Trường, ngày 02 tháng 01 năm 2026

KẾ HOẠCH
Phòng, chống tai nạn thương tích trẻ em trên địa bàn xã giai đoạn 2026 - 2030

Căn cứ Luật Trẻ em năm 2016;
Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Giảm tai nạn thương tích trẻ em, nhất là đuối nước và tai nạn giao thông.

II. MỤC TIÊU
Chỉ tiêu 1: Tỷ lệ trẻ em dưới 16 tuổi được học bơi đạt 60% vào năm 2026.
Chỉ tiêu 2: Tỷ lệ trường học có bể bơi hoặc điểm dạy bơi đạt 30% vào năm 2026.

III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội xã
- Chủ trì, phối hợp với các đơn vị tham mưu triển khai thực hiện Kế hoạch và các chỉ tiêu 1, 2.
- Tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân xã.
2. Công an xã
- Tuyên truyền pháp luật về trật tự an toàn giao thông cho trẻ em.
- Rà soát các điểm có nguy cơ tai nạn giao thông trước cổng trường, hoàn thành trước ngày 30/6/2026.
3. Trạm Y tế xã
- Tập huấn sơ cấp cứu cho nhân viên y tế thôn.
4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã
- Vận động Nhân dân tham gia phòng, chống tai nạn thương tích trẻ em.

IV. CHẾ ĐỘ BÁO CÁO
Hằng năm, các đơn vị báo cáo kết quả thực hiện về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội xã) trước ngày 10/11 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh và Sở Y tế.

Trên đây là Kế hoạch phòng, chống tai nạn thương tích trẻ em, yêu cầu các đơn vị triển khai thực hiện./.

Nơi nhận:
- Các đơn vị;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;
