// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {AssetTotals, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";
import {IDollar} from "./Tokens.sol";

/// Keeps a hundredth of what is sent.
contract FeeAsset {
    mapping(address account => uint256) public balanceOf;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        balanceOf[from] -= amount;
        balanceOf[to] += amount - amount / 100;
        return true;
    }
}

/// addAsset
/// ├── is for governance; refuses the token, one that is listed, what has no code, a ninth, a window out of bounds
/// ├── each has deposits, totals, breakers of its own: one that is drained leaves the others alone
/// └── rows of a header ascend over all of them
/// deposit
/// ├── refuses less than the least, so that dust makes no line
/// ├── refuses an asset of which another amount comes than was sent
/// └── with a permit: in one call; also where somebody brought the permit before; not with another's
contract AssetsTest is Fixture {
    uint256 private constant KEY = 77;
    IDollar private euro;

    function setUp() public override {
        super.setUp();
        euro = IDollar(deploy("TestDollar", abi.encode(uint8(2))));
    }

    function _leastDeposit() internal pure override returns (uint128) {
        return 1e5;
    }

    function test_addAsset_refuses() public {
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotGovernance.selector, address(this)));
        settlement.addAsset(address(euro), 1e9, 1 days);
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_SameAsset.selector, token));
        settlement.addAsset(address(token), 1e9, 1 days);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_SameAsset.selector, dollar));
        settlement.addAsset(address(dollar), 1e9, 1 days);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_UnknownAsset.selector, BOB));
        settlement.addAsset(BOB, 1e9, 1 days);
        for (uint256 i = 0; i < 2; ++i) {
            uint48 window = i == 0 ? 1 days - 1 : 7 days + 1;
            vm.expectRevert(
                abi.encodeWithSelector(
                    ISettlement.Settlement_WindowOutOfRange.selector, window, 1 days, 7 days
                )
            );
            settlement.addAsset(address(euro), 1e9, window);
        }
        settlement.addAsset(address(euro), 1e9, 1 days);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_SameAsset.selector, euro));
        settlement.addAsset(address(euro), 1e9, 1 days);
        vm.stopPrank();
        for (uint256 i = 0; i < 7; ++i) {
            address more = deploy("TestDollar", abi.encode(uint8(i)));
            vm.prank(governance);
            if (i == 6) {
                vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_TooManyAssets.selector, 8));
            }
            settlement.addAsset(more, 1e9, 1 days);
        }
        assertEq(settlement.assets().length, 8);
    }

    function test_addAsset_eachForItself() public {
        vm.prank(governance);
        settlement.addAsset(address(euro), 40e6, 1 days);
        depositFor(ALICE, 600e6);
        euro.mint(ALICE, 600e6);
        vm.startPrank(ALICE);
        euro.approve(address(settlement), 600e6);
        settlement.deposit(ALICE, address(euro), 600e6);
        vm.stopPrank();
        put(BOB, euro, 100e6, 0);
        put(ALICE, euro, 0, 100e6);
        put(BOB, dollar, 200e6, 0);
        put(ALICE, dollar, 0, 200e6);
        EpochHeader memory header = nextHeader();
        AssetTotals memory euros = AssetTotals(address(euro), 100e6, 100e6, 0);
        AssetTotals memory dollars = header.assets[0];
        header.assets = new AssetTotals[](2);
        bool first = address(euro) < address(dollar);
        (header.assets[0], header.assets[1]) = first ? (euros, dollars) : (dollars, euros);
        submit(header);
        skip(WINDOW);
        settlement.activate(header);
        assertEq(claimOf(BOB, euro), 40e6);
        assertEq(claimOf(BOB, dollar), 200e6);
        assertEq(settlement.stateOf(address(euro)).claimed, 40e6);
        assertEq(settlement.depositOf(ALICE, address(euro)).deposited, 600e6);
        (uint256 claims, uint256 withdrawals) = settlement.breakerAvailable(address(euro));
        assertEq(claims, 0);
        assertEq(withdrawals, 40e6);
        skip(10 days);
        assertEq(claimOf(BOB, euro), 40e6);
    }

    function testFuzz_deposit_refusesDust(uint256 amount) public {
        amount = bound(amount, 0, 1e5 - 1);
        dollar.mint(address(this), 1e6);
        dollar.approve(address(settlement), 1e6);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_DepositTooSmall.selector, amount, 1e5));
        settlement.deposit(ALICE, address(dollar), amount);
        settlement.deposit(ALICE, address(dollar), 1e5);
    }

    function test_deposit_refusesAFee() public {
        FeeAsset fee = new FeeAsset();
        vm.prank(governance);
        settlement.addAsset(address(fee), 1e9, 1 days);
        fee.mint(address(this), 100e6);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_WrongAmountCame.selector, 100e6, 99e6));
        settlement.deposit(ALICE, address(fee), 100e6);
    }

    function testFuzz_deposit_withPermit(bool before, bool stolen) public {
        address holder = vm.addr(KEY);
        dollar.mint(holder, 5e6);
        uint256 deadline = vm.getBlockTimestamp() + 1 hours;
        (uint8 v, bytes32 r, bytes32 s) = _permit(stolen ? KEY + 1 : KEY, holder, deadline);
        if (before && !stolen) dollar.permit(holder, address(settlement), 5e6, deadline, v, r, s);
        vm.prank(holder);
        if (stolen) vm.expectRevert();
        settlement.depositWithPermit(ALICE, address(dollar), 5e6, deadline, v, r, s);
        assertEq(settlement.depositOf(ALICE, address(dollar)).deposited, stolen ? 0 : 5e6);
        assertEq(dollar.balanceOf(holder), stolen ? 5e6 : 0);
    }

    /// A permit is its signer's: who brings it pays with his own.
    function test_deposit_withAnothersPermit() public {
        address holder = vm.addr(KEY);
        dollar.mint(holder, 5e6);
        uint256 deadline = vm.getBlockTimestamp() + 1 hours;
        (uint8 v, bytes32 r, bytes32 s) = _permit(KEY, holder, deadline);
        vm.prank(BOB);
        vm.expectRevert();
        settlement.depositWithPermit(BOB, address(dollar), 5e6, deadline, v, r, s);
        assertEq(dollar.balanceOf(holder), 5e6);
    }

    function _permit(uint256 key, address holder, uint256 deadline)
        private
        view
        returns (uint8, bytes32, bytes32)
    {
        bytes32 typeHash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        bytes32 structHash = keccak256(abi.encode(typeHash, holder, settlement, 5e6, 0, deadline));
        return vm.sign(key, keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), structHash)));
    }
}
