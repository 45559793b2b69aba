// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {CreditsTerms, Dormant, FeedTerms, ICredits, Permit, Purchase} from "../interfaces/ICredits.sol";
import {IDeviceRegistry} from "../interfaces/IDeviceRegistry.sol";
import {IDirectory} from "../interfaces/IDirectory.sol";
import {IEmission} from "../interfaces/IEmission.sol";
import {NetworkAddresses, NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {IOracleSet} from "../interfaces/IOracleSet.sol";
import {ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";
import {IDollar, IToken} from "./Tokens.sol";

interface ITestFeed {
    function say(int256 answer, uint256 updatedAt) external;
}

/// A network whose payment asset is credits: 1 USD each, a feed that says 2 USD a token, and 100 tokens of ALICE's.
abstract contract CreditsFixture is Fixture {
    ICredits internal credits;
    ITestFeed internal feed;
    /// Credits are sold for it; `dollar` is the payment asset, as in every fixture, which here are credits.
    IDollar internal money;

    function setUp() public virtual override {
        super.setUp();
        money = dollar;
        feed = ITestFeed(deploy("TestFeed", abi.encode(uint8(8), int256(2e8))));
        NetworkAddresses memory its = factory.addressesOf(address(this), "Credit");
        credits = ICredits(deploy("Credits", abi.encode(_terms(its))));
        NetworkConfig memory config = _config();
        config.name = "Credit";
        config.payment = credits;
        config.oracleSet.bondAsset = money;
        money.mint(address(this), 700e6);
        money.approve(address(factory), 700e6);
        factory.launch(config);
        token = IToken(its.token);
        emission = IEmission(its.emission);
        oracleSet = IOracleSet(its.oracleSet);
        registry = IDeviceRegistry(its.registry);
        settlement = ISettlement(its.settlement);
        directory = IDirectory(its.directory);
        governance = its.governance;
        dollar = IDollar(address(credits));
        vm.prank(governance);
        emission.setMinter(address(this), true);
        skip(2 hours);
        emission.mint(ALICE, 100e18);
    }

    function _terms(NetworkAddresses memory its) internal view returns (CreditsTerms memory) {
        return CreditsTerms({
            name: "Credit credits",
            symbol: "cSUN",
            decimals: 6,
            usd: 1e18,
            leastPrice: 0.01e18,
            mostPrice: 100e18,
            token: its.token,
            settlement: its.settlement,
            governance: its.governance,
            directory: its.directory,
            money: address(money),
            feed: _feedTerms(),
            anchor: 2e18,
            capacity: 1_000e6,
            window: 1 days
        });
    }

    function _feedTerms() internal view returns (FeedTerms memory) {
        return FeedTerms({
            feed: address(feed), sequencer: address(0), staleAfter: 1 hours, marginPpm: 0, risePpm: 405_465
        });
    }

    function _purchase(address buyer, address asset, uint128 amount) internal view returns (Purchase memory) {
        uint64 until = uint64(vm.getBlockTimestamp());
        return Purchase(buyer, buyer, asset, amount, 0, until, credits.nonceOf(buyer));
    }

    function _none() internal pure returns (Permit memory) {
        return Permit(0, 0, 0, 0);
    }

    function buys(address buyer, address asset, uint128 amount) internal returns (uint256) {
        Purchase memory what = _purchase(buyer, asset, amount);
        vm.startPrank(buyer);
        IToken(asset).approve(address(credits), amount);
        uint256 bought = credits.buy(what, "", _none());
        vm.stopPrank();
        return bought;
    }

    function signed(uint256 key, Purchase memory what) internal view returns (bytes memory) {
        bytes32 typeHash = keccak256(
            "Purchase(address buyer,address account,address asset,uint128 amount,uint128 least,uint64 until,uint64 nonce)"
        );
        bytes32 digest = keccak256(
            abi.encodePacked(
                hex"1901", domainOf("Cairn Credits", address(credits)), keccak256(abi.encode(typeHash, what))
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function permitOf(uint256 key, address asset, uint256 amount) internal view returns (Permit memory made) {
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        address owner = vm.addr(key);
        made.deadline = vm.getBlockTimestamp();
        bytes32 structHash = keccak256(
            abi.encode(typeHash, owner, address(credits), amount, IToken(asset).nonces(owner), made.deadline)
        );
        (made.v, made.r, made.s) = vm.sign(
            key, keccak256(abi.encodePacked(hex"1901", IToken(asset).DOMAIN_SEPARATOR(), structHash))
        );
    }

    function dormant(Dormant why) internal view {
        (uint256 usd, Dormant said) = credits.price();
        assertEq(usd, 0);
        assertEq(uint256(said), uint256(why));
    }
}
